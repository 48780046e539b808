/** The Deir ez-Zor strike of 17 September 2016 as an example: real claims, in words written for it. */
package org.counterclaim.example;
