package standfirst.article;

/// Everything that a page says about itself, gathered once for those who read the facts from it.
record Dossier(Page page, Layout layout, Head head, StructuredData data) {
    static Dossier of(Page page, Layout layout) {
        return new Dossier(page, layout, Head.of(layout), StructuredData.of(layout));
    }

    /// What stands in a box, as it is read.
    String text(Box box) {
        PlainText text = new PlainText();
        gather(box, text);
        return text.take();
    }

    private static void gather(Box box, PlainText text) {
        box.element.traverse((node, depth) -> {
            if (node instanceof org.jsoup.nodes.TextNode run) text.add(run.getWholeText());
            else if (node instanceof org.jsoup.nodes.Element element
                    && !Tag.of(element.normalName()).inline()) text.space();
        });
    }
}
