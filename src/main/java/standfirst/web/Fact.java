package standfirst.web;

/// A line of a table: the key of its label, and its value as readers see it.
public record Fact(String key, String value) {}
