package org.counterclaim.web;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms are records of text: what a person typed, checked by Bean Validation. */
@Singleton
public class Forms {
    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** Checks the rules that stand on the form itself. */
    public Errors check(Record form) {
        return Errors.of(validator.validate(form));
    }

    /** The fields of a form by name. */
    public static Map<String, String> fields(Record form) {
        var fields = new LinkedHashMap<String, String>();
        for (var component : form.getClass().getRecordComponents()) {
            fields.put(component.getName(), (String) read(component, form));
        }
        return fields;
    }

    /** The same form with some fields changed. */
    public static <F extends Record> F with(F form, Map<String, String> changed) {
        var fields = fields(form);
        fields.putAll(changed);
        @SuppressWarnings("unchecked")
        var type = (Class<F>) form.getClass();
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(fields.values().toArray());
        } catch (ReflectiveOperationException notAForm) {
            throw new IllegalArgumentException(type + " is not a record of text", notAForm);
        }
    }

    private static Object read(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException notAForm) {
            throw new IllegalArgumentException(component + " cannot be read", notAForm);
        }
    }
}
