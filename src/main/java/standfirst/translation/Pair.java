package standfirst.translation;

/// A text and what is said to be its translation.
record Pair(Side source, Side target) {}
