package org.disse;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.disse.value.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Models and their builders by reflection, so that a test need not name each type. */
final class Models {
  private Models() {}

  /** The values of a model's fields, by name: what was generated a field and an accessor for. */
  static Map<String, Object> attributes(Object model) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (Field field : model.getClass().getDeclaredFields()) {
      boolean accessor =
          !Modifier.isStatic(field.getModifiers())
              && Stream.of(model.getClass().getMethods())
                  .anyMatch(
                      method ->
                          method.getName().equals(field.getName())
                              && method.getParameterCount() == 0);
      if (accessor) {
        attributes.put(field.getName(), invoke(model.getClass(), model, field.getName()));
      }
    }
    return attributes;
  }

  static Map<String, List<Object>> lists(Object model) {
    Map<String, List<Object>> lists = new LinkedHashMap<>();
    attributes(model)
        .forEach(
            (name, value) -> {
              if (value instanceof List<?> list) {
                @SuppressWarnings("unchecked") // Only to try to change it.
                List<Object> objects = (List<Object>) list;
                lists.put(name, objects);
              }
            });
    return lists;
  }

  static Object toBuilder(Object model) {
    return invoke(model.getClass(), model, "toBuilder");
  }

  static Object build(Object builder) {
    return invoke(builder.getClass(), builder, "build");
  }

  static Object set(Object builder, String name, Class<?> type, Object value) {
    return invoke(builder.getClass(), builder, name, type, value);
  }

  static Object invoke(Class<?> type, @Nullable Object receiver, String name) {
    return invoke(type, receiver, name, new Class<?>[0]);
  }

  static Object invoke(
      Class<?> type, @Nullable Object receiver, String name, Class<?> parameter, Object argument) {
    return invoke(type, receiver, name, new Class<?>[] {parameter}, argument);
  }

  static Object invoke(
      Class<?> type,
      @Nullable Object receiver,
      String name,
      Class<?>[] parameters,
      Object... arguments) {
    try {
      Method method = type.getMethod(name, parameters);
      method.setAccessible(true);
      return Objects.requireNonNull(method.invoke(receiver, arguments));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(Arrays.toString(parameters), e);
    }
  }

  static void assertRejects(Object builder, String message) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> build(builder))
        .withMessage(message);
  }
}
