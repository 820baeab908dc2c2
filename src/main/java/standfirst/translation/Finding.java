package standfirst.translation;

/// Something the check found wrong with a translation: `number`, `date`, `name`, `negation`, `language`, `length`,
/// `repetition`, and the words that show it.
public record Finding(String kind, String detail) {}
