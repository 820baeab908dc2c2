package standfirst.translation;

/// Something the check found wrong with a translation: `number`, `date`, `negation`, `language`, `length`,
/// `repetition`, `mark` (of a machine) or `content` (it is of another text), and the words that show it. Where no
/// translation came, `missing`, `model`, `engine` or what was wrong with the model's answer.
public record Finding(String kind, String detail) {
    /// The kind of what has nothing against it but that no translator has approved it yet.
    public static final String UNREVIEWED = "unreviewed";
}
