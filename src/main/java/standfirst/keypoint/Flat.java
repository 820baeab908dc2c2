package standfirst.keypoint;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.stream.IntStream;
import standfirst.article.Sentence;

/// The sentences of a text one after the other, without differences in white space, quotation marks and Unicode form,
/// to find the words of a claim in. `starts` and `ends` are where each sentence stands in it.
record Flat(String text, List<Integer> starts, List<Integer> ends) {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final String STOPS = ".!?…。！？।۔؟";
    private static final String QUOTES = "“”„«»‟";
    private static final String CLOSERS = "\"')]」』）»";

    static Flat of(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[sentences.size()];
        int[] ends = new int[sentences.size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && sentences.get(i).start() > sentences.get(i - 1).end()) text.append(' ');
            starts[i] = text.length();
            text.append(flat(sentences.get(i).text()));
            ends[i] = text.length();
        }
        return new Flat(text.toString(), boxed(starts), boxed(ends));
    }

    private static List<Integer> boxed(int[] places) {
        return IntStream.of(places).boxed().toList();
    }

    private static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        boolean space = true;
        for (char c : COMPATIBLE.normalize(text).toCharArray()) {
            boolean white = Character.isWhitespace(c) || c == '\u00A0';
            if (!white) flat.append(c == '’' || c == '‘' ? '\'' : QUOTES.indexOf(c) >= 0 ? '"' : c);
            else if (!space) flat.append(' ');
            space = white;
        }
        return flat.toString().strip();
    }

    /// The sentences that a claim repeats word for word, from the beginning of one to the end of one; empty if it does
    /// not. Where this program would not part two sentences, the claim may begin or end at a full stop.
    List<Integer> repeated(String claim) {
        String words = flat(claim);
        while (!words.isEmpty() && isStop(words.charAt(words.length() - 1)))
            words = words.substring(0, words.length() - 1).strip();
        if (words.isEmpty()) return List.of();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int start = at;
            int end = at + words.length();
            if (begins(start) && ends(end))
                return IntStream.range(0, starts.size())
                        .filter(i -> starts.get(i) < end && ends.get(i) > start)
                        .boxed()
                        .toList();
        }
        return List.of();
    }

    private boolean begins(int at) {
        if (starts.contains(at)) return true;
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || before < at - 1 && isCloser(before))) before--;
        return before < at - 1 && before >= 0 && isStop(text.charAt(before));
    }

    private boolean ends(int at) {
        return ends.contains(at) || isStop(text.charAt(at));
    }

    private boolean isCloser(int at) {
        return CLOSERS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
