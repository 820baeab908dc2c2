package standfirst.edition;

import java.util.List;
import java.util.Locale;

/// A story of one language, as it is held beside those of others. Articles are numbers into the day's leaves; a story
/// is
/// known by the first of them, as those that follow add background.
record Voice(List<Integer> articles, Locale language, Days days, List<Leaf> first) {
    private static final int ARTICLES = 3;

    static Voice of(List<Integer> story, List<Leaf> leaves) {
        Days days = new Days();
        for (int article : story) days.add(Days.of(leaves.get(article)));
        List<Leaf> first = story.subList(0, Math.min(ARTICLES, story.size())).stream()
                .map(leaves::get)
                .toList();
        return new Voice(story, first.getFirst().language(), days, first);
    }
}
