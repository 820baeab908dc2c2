package standfirst.llm;

import standfirst.language.Visible;

/// Text as a reader would see it, on one line: nothing hidden, nothing that could pass for markup of a prompt.
final class Plain {
    private Plain() {}

    static String visible(String text) {
        return Visible.text(text);
    }

    /// No angle bracket is left, so nothing inside can close the fence around it or pass for a model's control token.
    static String fenced(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }
}
