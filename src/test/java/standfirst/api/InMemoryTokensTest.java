package standfirst.api;

class InMemoryTokensTest extends TokensContract {
    @Override
    protected Tokens tokens() {
        return new InMemoryTokens();
    }
}
