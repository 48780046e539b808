package org.counterclaim.web;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms are records of what a person typed, checked by Bean Validation; what is no text says itself as text. */
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

    /** The fields of a form by name, as people read them. */
    public static Map<String, String> fields(Record form) {
        var texts = new LinkedHashMap<String, String>();
        values(form).forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    /** The same form, with the named fields as another form of its kind has them. */
    public static <F extends Record> F taking(F form, F other, Collection<String> names) {
        var taken = values(other);
        taken.keySet().retainAll(names);
        return with(form, taken);
    }

    /** The same form with some fields changed. */
    public static <F extends Record> F with(F form, Map<String, ?> changed) {
        var fields = values(form);
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
            throw new IllegalArgumentException(type + " is no form", notAForm);
        }
    }

    private static Map<String, Object> values(Record form) {
        var values = new LinkedHashMap<String, Object>();
        for (var component : form.getClass().getRecordComponents()) {
            values.put(component.getName(), read(component, form));
        }
        return values;
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
