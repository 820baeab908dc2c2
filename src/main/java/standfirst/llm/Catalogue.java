package standfirst.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The list of models that a server gives away: whether it is there, takes the key and knows the model, without a token
/// used.
record Catalogue(String address, Map<String, String> headers) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What stands in the way of asking the model, if anything does. A server without such a list is believed to be
    /// well.
    Optional<String> problem(ModelSettings model) {
        HttpRequest.Builder request =
                HttpRequest.builder().method(HttpMethod.GET).url(address);
        headers.forEach(request::addHeader);
        try {
            String listed = new ModelHttp(PATIENCE, 0).execute(request.build()).body();
            return listed.contains(model.model())
                    ? Optional.empty()
                    : Optional.of("is there, but does not list a model '" + model.model() + "'");
        } catch (HttpException refused) {
            return switch (refused.statusCode()) {
                case 404, 405 -> Optional.empty();
                case 401, 403 -> Optional.of("does not take the key (status " + refused.statusCode() + ")");
                default -> Optional.of("is not there: " + refused.getMessage());
            };
        } catch (IllegalArgumentException noAddress) {
            return Optional.of("has an address that cannot be used: " + noAddress.getMessage());
        }
    }
}
