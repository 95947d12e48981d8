// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names and describes a parameter of a {@link HostTool} method. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ToolParam {
  /** What the parameter means, for the model. */
  String value() default "";

  /** Its name in Python; needed where the class is compiled without {@code -parameters}. */
  String name() default "";

  /**
   * Whether the guest must give it. An optional one that is left out is null, an empty {@code
   * Optional}, zero or false.
   */
  boolean required() default true;
}
