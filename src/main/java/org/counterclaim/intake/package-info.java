/**
 * From an article to a recorded source: what a person names, uploads or pastes is read, shown as the form of a source
 * to be corrected, and recorded only when that is saved; the original waits meanwhile, and is attached then.
 */
package org.counterclaim.intake;
