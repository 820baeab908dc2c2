package standfirst.llm;

import java.util.Properties;

/// The sentences that tell a model what is wrong with its answer, from `prompts/faults.properties`.
record Faults(Properties sentences) {
    /// One line: the kind's sentence with the text concerned and what was found in it.
    String tell(Fault fault) {
        String sentence = sentences.getProperty(fault.kind());
        if (sentence == null)
            throw new IllegalArgumentException("prompts/faults.properties has no sentence for " + fault.kind());
        return sentence.replace("{1}", fault.found()).replace("{0}", fault.text());
    }

    /// What is wrong with an answer: a key of the file, the text it concerns and what was found.
    record Fault(String kind, String text, String found) {
        static Fault of(String kind) {
            return new Fault(kind, "", "");
        }
    }
}
