package org.counterclaim.access;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a user may be called: 2 to 60 letters and digits of any script, spaces, dots, underscores and hyphens. */
@Size(min = 2, max = 60, message = "{user.name.length}")
@Pattern(regexp = "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*", message = "{user.name.characters}")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@interface UserName {
    String message() default "{user.name.characters}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
