package standfirst.edition;

import java.util.List;

/// One of the best points of a story, by its article and its own id; `against` are those points of other sources that
/// say
/// the same with another number, and stand beside it.
public record Pick(String article, String point, List<String> against) {
    public Pick {
        against = List.copyOf(against);
    }
}
