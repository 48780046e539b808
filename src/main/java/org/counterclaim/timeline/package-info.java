/** Who said what when, along what happened when; and the files in which that is taken away. */
package org.counterclaim.timeline;
