// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The {@link HostTool} methods of an object, as declared host functions. */
final class AnnotatedTools {
  private AnnotatedTools() {}

  /** Adds every annotated method of the object's class, by name. */
  static Tools addTo(Tools tools, Object object) {
    var methods =
        Arrays.stream(object.getClass().getDeclaredMethods())
            .filter(m -> m.isAnnotationPresent(HostTool.class) && !m.isBridge())
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    if (methods.isEmpty()) {
      throw new IllegalArgumentException(object.getClass() + " has no @HostTool methods");
    }
    var all = tools;
    for (var method : methods) {
      all = add(all, object, method);
    }
    return all;
  }

  private static Tools add(Tools tools, Object object, Method method) {
    if (!method.trySetAccessible()) {
      throw new IllegalArgumentException(
          method + " is not accessible: make it public, or open its package to dev.hognose.client");
    }
    var annotation = Optional.ofNullable(method.getAnnotation(HostTool.class)).orElseThrow();
    var name = annotation.name().isEmpty() ? method.getName() : annotation.name();
    var parameters = parameters(method);
    var spec = new ToolSpec(name, annotation.value(), schema(parameters), annotation.async());
    var receiver = Modifier.isStatic(method.getModifiers()) ? null : object;
    return tools.function(spec, call -> invoke(method, receiver, bind(call, parameters)));
  }

  /** A parameter as Python sees it. */
  private record Named(String name, String description, boolean required, Parameter parameter) {}

  private static List<Named> parameters(Method method) {
    var named = new ArrayList<Named>();
    for (var parameter : method.getParameters()) {
      var annotation = parameter.getAnnotation(ToolParam.class);
      var given = annotation == null ? "" : annotation.name();
      if (given.isEmpty() && !parameter.isNamePresent()) {
        throw new IllegalArgumentException(
            method + ": compile with -parameters, or give each @ToolParam a name");
      }
      boolean optional = parameter.getType() == Optional.class;
      named.add(
          new Named(
              given.isEmpty() ? parameter.getName() : given,
              annotation == null ? "" : annotation.value(),
              !optional && (annotation == null || annotation.required()),
              parameter));
    }
    return named;
  }

  private static Map<String, Object> schema(List<Named> parameters) {
    var properties = new LinkedHashMap<String, Map<String, Object>>();
    var required = new ArrayList<String>();
    for (var named : parameters) {
      var schema = JsonSchema.of(named.parameter().getParameterizedType());
      if (!named.description().isEmpty()) {
        schema.put("description", named.description());
      }
      properties.put(named.name(), schema);
      if (named.required()) {
        required.add(named.name());
      }
    }
    return JsonSchema.object(properties, required);
  }

  /** Binds arguments as Python does: positions first, then keywords. */
  private static @Nullable Object[] bind(ToolCall call, List<Named> parameters) {
    if (call.args().size() > parameters.size()) {
      throw typeError(
          call,
          "takes at most " + parameters.size() + " arguments (" + call.args().size() + " given)");
    }
    var left = new HashSet<>(call.kwargs().keySet());
    var bound = new @Nullable Object[parameters.size()];
    for (int i = 0; i < bound.length; i++) {
      var named = parameters.get(i);
      boolean positional = i < call.args().size();
      boolean keyword = left.remove(named.name());
      if (positional && keyword) {
        throw typeError(call, "got multiple values for argument '" + named.name() + "'");
      }
      if (!positional && !keyword && named.required()) {
        throw typeError(call, "missing required argument: '" + named.name() + "'");
      }
      var given = positional ? call.args().get(i) : call.kwargs().get(named.name());
      bound[i] = positional || keyword ? fit(call, named, given) : absent(named);
    }
    for (var unknown : left) {
      throw typeError(call, "got an unexpected keyword argument '" + unknown + "'");
    }
    return bound;
  }

  private static @Nullable Object fit(ToolCall call, Named named, @Nullable Object given) {
    try {
      return PyConversion.to(given, named.parameter().getParameterizedType());
    } catch (IllegalArgumentException e) {
      throw typeError(call, "argument '" + named.name() + "': " + e.getMessage());
    }
  }

  private static @Nullable Object absent(Named named) {
    var type = named.parameter().getType();
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == boolean.class) {
      return false;
    }
    return type.isPrimitive() ? PyConversion.to(0L, type) : null;
  }

  private static @Nullable Object invoke(
      Method method, @Nullable Object receiver, @Nullable Object[] arguments) throws Exception {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw (Error) e.getCause();
    }
  }

  private static GuestException typeError(ToolCall call, String problem) {
    return new GuestException("TypeError", call.name() + "() " + problem);
  }
}
