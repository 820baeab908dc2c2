/// One day for the readers of one language: stories, their order, and what was left out and why.
@NullMarked
package standfirst.edition;

import org.jspecify.annotations.NullMarked;
