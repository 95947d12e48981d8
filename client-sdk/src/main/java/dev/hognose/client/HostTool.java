// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a host function, to be registered with {@link Tools#annotated}.
 *
 * {@snippet :
 * @HostTool("The current weather of a city.")
 * Weather weather(@ToolParam(name = "city", value = "name in English") String city,
 *                 @ToolParam(name = "days", required = false) int days) { ... }
 * }
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HostTool {
  /** What the function does, for the model. */
  String value() default "";

  /** The function's name in Python; the method's name if empty. */
  String name() default "";

  /** Whether calling it gives an awaitable, so that several calls wait at once. */
  boolean async() default false;
}
