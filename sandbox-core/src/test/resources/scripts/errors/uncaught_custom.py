# SPDX-License-Identifier: Apache-2.0
# A custom exception with attributes and a docstring.
class ValidationError(Exception):
    """Bad input."""

    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field


def validate(record):
    if "@" not in record["email"]:
        raise ValidationError("email", "needs an @ sign")
    return record


print(validate({"email": "a@b"}))
validate({"email": "nobody"})
