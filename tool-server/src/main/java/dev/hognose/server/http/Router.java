// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import io.vertx.core.http.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of all operations, and which of them a request means. Immutable once made. */
public final class Router {

  /** The parameter that takes all that is left of a path, slashes too. */
  private static final String REST = "{path}";

  /** A place in the tree of paths. */
  private static final class Node {
    /** What may follow, and how many characters each name of it has. */
    private String[] names = {};

    private Node[] children = {};
    private int[] lengths = {};
    private final Map<HttpMethod, Route> routes = new HashMap<>();
    private @Nullable Node parameter;

    /** What follows if a parameter takes all that is left of the path. */
    private @Nullable Node rest;

    /** What follows by a name, made where there is none. */
    Node child(String name) {
      Node known = child(name, 0, name.length());
      if (known != null) {
        return known;
      }
      var made = new Node();
      int count = names.length;
      names = Arrays.copyOf(names, count + 1);
      lengths = Arrays.copyOf(lengths, count + 1);
      children = Arrays.copyOf(children, count + 1);
      names[count] = name;
      lengths[count] = name.length();
      children[count] = made;
      return made;
    }

    /** What follows by the name that is a part of a path, which is not taken out of it. */
    @Nullable Node child(String path, int from, int to) {
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == to - from && path.startsWith(names[i], from)) {
          return children[i];
        }
      }
      return null;
    }
  }

  /** An operation, and the values of its path's parameters. */
  record Match(Route route, List<String> parameters) {}

  private final List<Route> routes;
  private final Node root = new Node();
  private final Map<String, Node> exact = new HashMap<>();

  Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
    for (Route route : routes) {
      Node node = root;
      for (String segment : route.template().substring(1).split("/", -1)) {
        if (segment.equals(REST)) {
          node.rest = node.rest == null ? new Node() : node.rest;
          node = node.rest;
        } else if (segment.startsWith("{")) {
          if (node.parameter == null) {
            node.parameter = new Node();
          }
          node = node.parameter;
        } else {
          node = node.child(segment);
        }
      }
      node.routes.put(route.method(), route);
      if (route.template().indexOf('{') < 0) {
        exact.put(route.template(), node);
      }
    }
  }

  /** All operations. */
  public List<Route> routes() {
    return routes;
  }

  /**
   * The operation that a request means.
   *
   * @param allow told of the methods there are, where that of the request is none of them
   * @throws Refusal where there is no such path, or no such method on it
   */
  Match find(HttpMethod method, String path, Consumer<String> allow) {
    List<String> parameters = List.of();
    Node node = exact.get(path);
    if (node == null) {
      parameters = new ArrayList<>(2);
      node = walk(path, parameters);
    }
    if (node == null || node.routes.isEmpty()) {
      throw Refusal.of(ProblemCode.NOT_FOUND, "there is nothing at this address");
    }
    Route route = node.routes.get(method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method);
    if (route == null) {
      String allowed = allowed(node);
      allow.accept(allowed.replace("GET", "GET, HEAD"));
      throw Refusal.of(ProblemCode.METHOD_NOT_ALLOWED, "this address takes " + allowed + " only");
    }
    return new Match(route, parameters);
  }

  private @Nullable Node walk(String path, List<String> parameters) {
    Node node = root;
    int from = 1;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      if (node.rest != null && from < to) {
        parameters.add(path.substring(from));
        return node.rest;
      }
      Node next = node.child(path, from, to);
      if (next == null && from < to && node.parameter != null) {
        next = node.parameter;
        parameters.add(decoded(path.substring(from, to)));
      }
      if (next == null) {
        return null;
      }
      node = next;
      from = to + 1;
    }
    return node;
  }

  /**
   * A segment without percent signs; as it is where they are wrong, so that nothing has its name.
   */
  private static String decoded(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  private static String allowed(Node node) {
    return node.routes.keySet().stream()
        .map(HttpMethod::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
