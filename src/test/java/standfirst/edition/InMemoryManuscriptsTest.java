package standfirst.edition;

class InMemoryManuscriptsTest extends ManuscriptsContract {
    @Override
    protected Manuscripts manuscripts() {
        return new InMemoryManuscripts();
    }
}
