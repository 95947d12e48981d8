# SPDX-License-Identifier: Apache-2.0
# raise ... from None hides the context.
def parse(text):
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"bad number: {text}") from None


print(parse("1.5"))
parse("abc")
