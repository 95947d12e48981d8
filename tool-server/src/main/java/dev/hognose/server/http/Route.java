// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.TokenReader;
import io.vertx.core.http.HttpMethod;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One operation of the API: a method on a path, and what handles it.
 *
 * @param template the path as in the contract, such as {@code /v1/sessions/{id}}
 * @param endpoint what handles it
 * @param needsKey whether it is only for holders of a key, where keys are asked for
 * @param form what form its answers have
 */
public record Route(
    HttpMethod method, String template, Endpoint endpoint, boolean needsKey, Form form) {

  /** The form of answers. */
  public enum Form {
    /** JSON or MessagePack, by the Accept header. */
    MODEL,
    /** The same, or a stream of events. */
    MODEL_OR_EVENTS,
    /** A stream of events. */
    EVENTS,
    /** One fixed media type, whatever the Accept header says. */
    FIXED
  }

  /** What handles an operation, on the event loop. */
  sealed interface Endpoint {

    /** A handler of requests whose body does not matter. */
    record Plain(Consumer<Exchange> handler) implements Endpoint {}

    /**
     * A handler of requests with a body.
     *
     * @param decoder reads the body, on any thread
     * @param optional whether no body stands for an empty object
     */
    record WithBody<T>(
        Function<TokenReader, T> decoder, boolean optional, BiConsumer<Exchange, T> handler)
        implements Endpoint {}

    /** A handler of requests whose body it reads by itself. */
    record Raw(BiConsumer<Exchange, byte[]> handler) implements Endpoint {}
  }

  static Route get(String template, Consumer<Exchange> handler) {
    return plain(HttpMethod.GET, template, handler);
  }

  /** One without a body; what is deleted is answered without one, so in no form. */
  static Route plain(HttpMethod method, String template, Consumer<Exchange> handler) {
    Form form = method.equals(HttpMethod.DELETE) ? Form.FIXED : Form.MODEL;
    return new Route(method, template, new Endpoint.Plain(handler), true, form);
  }

  static Route raw(HttpMethod method, String template, BiConsumer<Exchange, byte[]> handler) {
    return new Route(method, template, new Endpoint.Raw(handler), true, Form.FIXED);
  }

  static <T> Route post(
      String template, Function<TokenReader, T> decoder, BiConsumer<Exchange, T> handler) {
    return new Route(
        HttpMethod.POST,
        template,
        new Endpoint.WithBody<>(decoder, false, handler),
        true,
        Form.MODEL);
  }

  static <T> Route postOptional(
      String template, Function<TokenReader, T> decoder, BiConsumer<Exchange, T> handler) {
    return new Route(
        HttpMethod.POST,
        template,
        new Endpoint.WithBody<>(decoder, true, handler),
        true,
        Form.MODEL);
  }

  Route forAll() {
    return new Route(method, template, endpoint, false, form);
  }

  Route in(Form other) {
    return new Route(method, template, endpoint, needsKey, other);
  }
}
