/// From a page to a clean article: what the publisher wrote, its facts, its text and its sentences.
@NullMarked
package standfirst.article;

import org.jspecify.annotations.NullMarked;
