package standfirst.edition;

import java.util.Locale;
import java.util.Map;

/// How likely two stories of different languages tell the same event, on a scale of its own.
interface Likeness {
    /// Two stories, by their numbers, and how alike they are.
    record Pair(int a, int b, double strength) {}

    /// The one that is most like a story in each other language, where one is like enough.
    Map<Locale, Pair> best(int story);

    /// How alike two stories are.
    double between(int a, int b);

    /// What all pairs must have on the mean when several stories are joined, so that no chain of chance likenesses runs
    /// through a day.
    double neededOnTheMean();
}
