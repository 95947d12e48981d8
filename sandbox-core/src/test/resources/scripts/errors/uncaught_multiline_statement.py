# SPDX-License-Identifier: Apache-2.0
# A failing statement over several lines.
def combine(
    a,
    b,
):
    return (
        a
        + b
    )


print(combine(1, 2))
print(
    combine(
        1,
        "x",
    ),
)
