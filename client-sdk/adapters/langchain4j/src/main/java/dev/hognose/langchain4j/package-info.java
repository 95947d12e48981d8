// SPDX-License-Identifier: Apache-2.0

/** Python in a sandbox for LangChain4j: as a tool, and as a code execution engine. */
@NullMarked
package dev.hognose.langchain4j;

import org.jspecify.annotations.NullMarked;
