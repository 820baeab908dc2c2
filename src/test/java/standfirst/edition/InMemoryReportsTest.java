package standfirst.edition;

class InMemoryReportsTest extends ReportsContract {
    @Override
    protected Reports reports() {
        return new InMemoryReports();
    }
}
