/** Judgements: what editors say of two answers in words, whether they agree or conflict, and why. */
package org.counterclaim.judgement;
