package standfirst.edition;

import java.time.LocalDate;
import java.util.Locale;

/// Where an article stands, by its id: in the edition of a day in a language.
public record Place(LocalDate day, Locale language, String article) {}
