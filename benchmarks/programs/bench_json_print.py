# SPDX-License-Identifier: Apache-2.0
# Recursive printing of nested data in the manner of JSON, and parsing it back.


def dump(value, depth=0):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, (int, float)):
        return repr(value)
    pad = "  " * depth
    if isinstance(value, list):
        inner = [pad + "  " + dump(item, depth + 1) for item in value]
        return "[\n" + ",\n".join(inner) + "\n" + pad + "]"
    inner = [f"{pad}  {dump(key)}: {dump(item, depth + 1)}" for key, item in value.items()]
    return "{\n" + ",\n".join(inner) + "\n" + pad + "}"


def parse(text, at):
    while text[at] in " \n,:":
        at += 1
    char = text[at]
    if char == "{":
        result = {}
        at += 1
        while True:
            while text[at] in " \n,":
                at += 1
            if text[at] == "}":
                return result, at + 1
            key, at = parse(text, at)
            result[key], at = parse(text, at)
    if char == "[":
        items = []
        at += 1
        while True:
            while text[at] in " \n,":
                at += 1
            if text[at] == "]":
                return items, at + 1
            item, at = parse(text, at)
            items.append(item)
    if char == '"':
        end = text.index('"', at + 1)
        return text[at + 1 : end], end + 1
    for word, value in (("null", None), ("true", True), ("false", False)):
        if text.startswith(word, at):
            return value, at + len(word)
    end = at
    while text[end] in "-0123456789.e":
        end += 1
    number = text[at:end]
    return (float(number) if "." in number else int(number)), end


def main():
    data = {
        "users": [
            {"id": i, "name": f"user {i}", "tags": ["a", "b", None], "score": i * 1.5, "active": i % 2 == 0}
            for i in range(110)
        ],
        "nested": {"deep": {"deeper": {"list": list(range(40))}}},
    }
    length = 0
    for _ in range(70):
        text = dump(data)
        again, _ = parse(text, 0)
        length += len(text) + (again == data)
    return length


main()
