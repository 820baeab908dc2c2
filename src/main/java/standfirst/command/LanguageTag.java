package standfirst.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import standfirst.language.Language;

/// A language as one types it: `de`, `hi`, `pt-BR`.
final class LanguageTag implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        if (!Language.isKnown(tag))
            throw new TypeConversionException("'" + tag + "' is not a language tag; use one like de, hi or pt-BR");
        return Language.of(tag);
    }
}
