package standfirst.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.function.BiFunction;
import standfirst.article.Article;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Manuscript;
import standfirst.keypoint.Usage;
import standfirst.translation.Translated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Records as JSON for the store. Within an edition an article stands as its id and text hash; the text itself is kept
/// once, in its own table.
final class EditionRecords {
    private static final JsonMapper WHOLE = mapper(new SimpleModule());

    private EditionRecords() {}

    static String write(Object record) {
        return WHOLE.writeValueAsString(record);
    }

    static Article readArticle(String json) {
        return WHOLE.readValue(json, Article.class);
    }

    static Correction readCorrection(String json) {
        return WHOLE.readValue(json, Correction.class);
    }

    static Manuscript readManuscript(String json) {
        return WHOLE.readValue(json, Manuscript.class);
    }

    static Translated readTranslated(String json) {
        return WHOLE.readValue(json, Translated.class);
    }

    static String writeEdition(Edition edition) {
        SimpleModule references = new SimpleModule();
        references.addSerializer(Article.class, new ArticleReference());
        return mapper(references).writeValueAsString(edition);
    }

    /// What makes an edition another one: all of it but what making it used, which is nothing the second time.
    static String writeContent(Edition edition) {
        SimpleModule references = new SimpleModule();
        references.addSerializer(Article.class, new ArticleReference());
        references.addSerializer(Usage.class, new Unsaid());
        return mapper(references).writeValueAsString(edition);
    }

    /// `articles` finds an article by its id and text hash.
    static Edition readEdition(String json, BiFunction<String, String, Article> articles) {
        SimpleModule references = new SimpleModule();
        references.addDeserializer(Article.class, new ReferencedArticle(articles));
        return mapper(references).readValue(json, Edition.class);
    }

    /// Records only: what a record computes from its components is not written; a publisher's offset is kept. A list
    /// that an edition of an earlier version does not have yet is empty.
    private static JsonMapper mapper(SimpleModule module) {
        return JsonMapper.builder()
                .addModule(module)
                .withConfigOverride(
                        List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                        .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))
                .build();
    }

    private static final class ArticleReference extends ValueSerializer<Article> {
        @Override
        public void serialize(Article article, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("id", article.id());
            json.writeStringProperty("textHash", article.textHash());
            json.writeEndObject();
        }
    }

    private static final class Unsaid extends ValueSerializer<Usage> {
        @Override
        public void serialize(Usage usage, JsonGenerator json, SerializationContext context) {
            json.writeNull();
        }
    }

    private static final class ReferencedArticle extends ValueDeserializer<Article> {
        private final BiFunction<String, String, Article> articles;

        ReferencedArticle(BiFunction<String, String, Article> articles) {
            this.articles = articles;
        }

        @Override
        public Article deserialize(JsonParser json, DeserializationContext context) {
            JsonNode reference = context.readTree(json);
            return articles.apply(
                    reference.get("id").asString(), reference.get("textHash").asString());
        }
    }
}
