package standfirst.newsletter;

class InMemorySuppressionsTest extends SuppressionsContract {
    @Override
    protected Suppressions suppressions() {
        return new InMemorySuppressions();
    }
}
