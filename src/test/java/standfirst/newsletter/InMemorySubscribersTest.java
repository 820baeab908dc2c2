package standfirst.newsletter;

class InMemorySubscribersTest extends SubscribersContract {
    @Override
    protected Subscribers subscribers() {
        return new InMemorySubscribers();
    }
}
