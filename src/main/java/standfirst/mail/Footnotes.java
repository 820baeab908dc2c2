package standfirst.mail;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The links of a text without markup: numbers in the text, addresses at its end.
public final class Footnotes {
    private final SequencedMap<String, Integer> numbers = new LinkedHashMap<>();

    /// The number of an address, from 1; the same address has the same number.
    public int number(String address) {
        return numbers.computeIfAbsent(address, added -> numbers.size() + 1);
    }

    public SequencedMap<String, Integer> all() {
        return numbers;
    }
}
