package standfirst.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// How the API writes and reads JSON: what is absent is left out; what comes in has to be what the field is for.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, text -> {
                for (CoercionInputShape shape : new CoercionInputShape[] {
                    CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
                }) text.setCoercion(shape, CoercionAction.Fail);
            })
            // a problem's own fields stand beside the others (RFC 9457), not below them
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    private Json() {}

    static byte[] write(Object answer) {
        return MAPPER.writeValueAsBytes(answer);
    }

    static <T> T read(byte[] body, Class<T> type) {
        try {
            T read = MAPPER.readValue(body, type);
            if (read == null) throw Problem.badRequest("the body is null");
            return read;
        } catch (MismatchedInputException unfit) {
            throw Problem.badRequest("the body does not fit" + where(unfit) + ": " + unfit.getOriginalMessage());
        } catch (JacksonException malformed) {
            throw Problem.badRequest("the body is no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static String where(MismatchedInputException unfit) {
        String path = unfit.getPathReference();
        return path == null || path.isEmpty() ? "" : " at " + path.replaceAll("[\\w.$]+\\.(?=\\w+\\[)", "");
    }
}
