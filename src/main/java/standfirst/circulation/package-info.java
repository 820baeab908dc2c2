/// Where readers come and go: the pages on which they subscribe, confirm, change what they get, and leave.
@NullMarked
package standfirst.circulation;

import org.jspecify.annotations.NullMarked;
