package standfirst.newsletter;

class InMemoryKeyringTest extends KeyringContract {
    @Override
    protected Keyring keyring() {
        return new InMemoryKeyring();
    }
}
