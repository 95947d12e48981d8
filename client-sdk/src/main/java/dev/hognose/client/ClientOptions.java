// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How a client reaches its server; immutable.
 *
 * {@snippet :
 * var options = ClientOptions.of("https://sandbox.example:8443")
 *     .apiKey(System.getenv("HOGNOSE_API_KEY"))
 *     .deadline(Duration.ofSeconds(30))
 *     .busyPolicy(BusyPolicy.queueInClient());
 * }
 *
 * @param baseUri where the server is; {@code /v1/...} is appended to its path
 * @param apiKey sent as bearer token, if there is one
 * @param connectTimeout how long opening a connection may take
 * @param deadline how long a call may take in total, unless its {@link Script} says otherwise
 * @param format the encoding of bodies
 * @param busyPolicy what sessions do when busy, unless told otherwise
 * @param connectionRetries how often a request is repeated after connection failures, where that
 *     cannot run anything twice
 */
public record ClientOptions(
    URI baseUri,
    Optional<String> apiKey,
    Duration connectTimeout,
    Duration deadline,
    WireFormat format,
    BusyPolicy busyPolicy,
    int connectionRetries) {

  /**
   * The defaults: 5 s to connect, 2 minutes per call, JSON, fail fast, 3 repetitions.
   *
   * @throws IllegalArgumentException if the address is no http or https URI
   */
  public static ClientOptions of(String baseUri) {
    return of(URI.create(baseUri));
  }

  /** The defaults, for an address. */
  public static ClientOptions of(URI baseUri) {
    return new ClientOptions(
        baseUri,
        Optional.empty(),
        Duration.ofSeconds(5),
        Duration.ofMinutes(2),
        WireFormat.JSON,
        BusyPolicy.failFast(),
        3);
  }

  /** Checks the address. */
  public ClientOptions {
    var scheme = String.valueOf(baseUri.getScheme());
    boolean web = scheme.equals("http") || scheme.equals("https");
    if (!web || baseUri.getHost() == null) {
      throw new IllegalArgumentException("not an http or https address: " + baseUri);
    }
  }

  /** With an API key. */
  public ClientOptions apiKey(String key) {
    return new ClientOptions(
        baseUri, Optional.of(key), connectTimeout, deadline, format, busyPolicy, connectionRetries);
  }

  /** With another time to connect. */
  public ClientOptions connectTimeout(Duration timeout) {
    return new ClientOptions(
        baseUri, apiKey, timeout, deadline, format, busyPolicy, connectionRetries);
  }

  /** With another total deadline per call. */
  public ClientOptions deadline(Duration total) {
    return new ClientOptions(
        baseUri, apiKey, connectTimeout, total, format, busyPolicy, connectionRetries);
  }

  /** With another encoding of bodies. */
  public ClientOptions format(WireFormat encoding) {
    return new ClientOptions(
        baseUri, apiKey, connectTimeout, deadline, encoding, busyPolicy, connectionRetries);
  }

  /** With another policy for busy sessions. */
  public ClientOptions busyPolicy(BusyPolicy policy) {
    return new ClientOptions(
        baseUri, apiKey, connectTimeout, deadline, format, policy, connectionRetries);
  }

  /** With another number of repetitions after connection failures. */
  public ClientOptions connectionRetries(int count) {
    return new ClientOptions(baseUri, apiKey, connectTimeout, deadline, format, busyPolicy, count);
  }

  /** All but the API key. */
  @Override
  public String toString() {
    return "ClientOptions[" + baseUri + ", " + format + ", " + busyPolicy + "]";
  }
}
