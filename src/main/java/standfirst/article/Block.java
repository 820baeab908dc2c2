package standfirst.article;

/// A run of text on the page, in the box that it fills: a paragraph, a subheading, an item of a list. `linked` counts
/// the characters of it that are links.
record Block(String text, Box box, int linked) {
    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean heading() {
        return box.tag.heading();
    }
}
