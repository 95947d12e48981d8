# SPDX-License-Identifier: Apache-2.0
"""Random programs over the language and the library, the same for the same seed.

A program prints what it computes, and each exception it meets; some end with an uncaught one. What
it is made of goes by its seed (PARTS): the statements below, or templates (`program_texts`,
`program_classes`, `program_flows`, `program_library`, `program_idioms`), whose holes `program_templates` fills.

What differs by nature (docs/language.md) is left out: addresses after ` at 0x`, hashes of strings
and the order of sets of them (`view` sorts), identities, unfinished generators, documentation of
builtins, and timers, whose order depends on how busy the machine is.
"""

import random
import warnings

import program_classes
import program_flows
import program_idioms
import program_library
import program_templates
import program_texts

PROLOGUE = '''
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
'''

# Shows the items of iterators and of sets, whose order may depend on hashes of strings.
VIEW = '''
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
'''

TEXTS = [(name, [line for line in lines.split("\n") if line]) for name, lines in program_texts.EXPRESSIONS.items()]
LIBRARY = [(name, [line for line in lines.split("\n") if line]) for name, lines in program_library.EXPRESSIONS.items()]
BLOCKS = [
    (name, [block.strip("\n") for block in blocks.split("\n====\n")])
    for module in (program_texts, program_classes, program_flows)
    for name, blocks in module.STATEMENTS.items()
    if name != "uncaught"
]
IDIOMS = [(name, [block.strip("\n") for block in blocks.split("\n====\n")]) for name, blocks in program_idioms.STATEMENTS.items()]
LIBRARY_BLOCKS = [(name, [block.strip("\n") for block in blocks.split("\n====\n")]) for name, blocks in program_library.STATEMENTS.items()]
ENDINGS = program_flows.STATEMENTS["uncaught"].strip("\n").split("\n====\n")

WORDS = ["''", "'a'", "'abc'", "'Hello World'", "' x,y ,z '", "'ÄÖß'", "'12'", "'-3.5'", "'a\\tb\\n'", "'😀é'", "'{0}{a}'", "'%d'"]
NUMBERS = ["0", "1", "2", "3", "-1", "-2", "5", "7", "10", "255", "-128", "10**9", "2**31", "2**63", "-2**63", "2**100", "True", "False"]
FLOATS = ["0.0", "1.5", "-2.5", "3.0", "1e10", "1e-5", "0.1", "float('inf')", "-0.0", "2.675", "1e16", "123456.789"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "bytearray(b'xyz')", "b'Hello World'"]
SPECS = ["", "d", "5", "<8", ">8", "^8", "*^9", "+", "05d", ",", "_", "x", "#x", "b", "o", ".2f", "8.3f", "e", "g", "%", "s", ".2", "10.2e", "c", "n", "=+6", "X", "!", "z.1f", "#b", "08.3f", ",.2f"]
EXCEPTIONS = ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "RuntimeError", "LookupError", "ArithmeticError", "StopIteration", "AttributeError", "OSError", "Custom"]
STR_METHODS = {
    "upper": "", "lower": "", "title": "", "capitalize": "", "swapcase": "", "casefold": "", "strip": "s?", "lstrip": "s?", "rstrip": "s?",
    "split": "s?i?", "rsplit": "s?i?", "splitlines": "b?", "partition": "s", "rpartition": "s", "replace": "ssi?", "find": "si?i?", "rfind": "si?i?",
    "index": "si?i?", "count": "si?i?", "startswith": "si?i?", "endswith": "si?", "center": "ms?", "ljust": "ms?", "rjust": "ms?", "zfill": "m",
    "expandtabs": "m?", "join": "L", "isdigit": "", "isalpha": "", "isalnum": "", "isupper": "", "islower": "", "isspace": "", "istitle": "",
    "isidentifier": "", "isdecimal": "", "isnumeric": "", "isprintable": "", "isascii": "", "encode": "", "removeprefix": "s", "removesuffix": "s",
    "format": "aa?", "__contains__": "s", "__len__": "", "__getitem__": "m", "translate": "d",
}
LIST_METHODS = {
    "append": "a", "extend": "a", "insert": "ma", "pop": "m?", "remove": "a", "index": "am?m?", "count": "a", "reverse": "", "sort": "", "copy": "", "clear": "",
    "__contains__": "a", "__len__": "", "__getitem__": "m", "__eq__": "l", "__lt__": "l", "__add__": "l", "__iadd__": "a",
}
TUPLE_METHODS = {"index": "am?m?", "count": "a", "__getitem__": "m", "__add__": "t", "__len__": "", "__lt__": "t"}
DICT_METHODS = {
    "get": "aa?", "pop": "aa?", "setdefault": "aa?", "update": "d", "keys": "", "values": "", "items": "", "popitem": "", "copy": "", "clear": "",
    "__contains__": "a", "__getitem__": "a", "__or__": "d", "__eq__": "d", "__len__": "", "fromkeys": "la?",
}
SET_METHODS = {
    "add": "i", "discard": "i", "remove": "i", "pop": "", "union": "Ii?", "intersection": "I", "difference": "I", "symmetric_difference": "I",
    "issubset": "I", "issuperset": "I", "isdisjoint": "I", "update": "I", "copy": "", "clear": "", "difference_update": "I", "intersection_update": "I",
    "__or__": "S", "__and__": "S", "__sub__": "S", "__xor__": "S", "__le__": "S", "__contains__": "i",
}
BYTES_METHODS = {
    "hex": "", "decode": "", "split": "y?i?", "find": "yi?", "count": "y", "replace": "yyi?", "strip": "y?", "startswith": "y", "endswith": "y", "upper": "",
    "title": "", "join": "Y", "index": "y", "center": "my?", "zfill": "m", "partition": "y", "isalpha": "", "__getitem__": "m", "__add__": "y",
}
INT_METHODS = {
    "bit_length": "", "bit_count": "", "to_bytes": "m", "as_integer_ratio": "", "conjugate": "", "is_integer": "", "__add__": "n", "__mul__": "n", "__sub__": "n",
    "__floordiv__": "n", "__mod__": "n", "__truediv__": "n", "__neg__": "", "__eq__": "a", "__lt__": "n", "__and__": "i", "__divmod__": "n", "__bool__": "",
}
FLOAT_METHODS = {"is_integer": "", "as_integer_ratio": "", "hex": "", "__add__": "n", "__floordiv__": "n", "__mod__": "n", "__round__": "m?", "__int__": "", "conjugate": "", "__eq__": "n"}


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.names = {"i": [], "f": [], "s": [], "l": [], "t": [], "d": [], "S": [], "y": []}
        self.counter = 0
        self.locals = []

    # -- choices

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, percent):
        return self.random.randrange(100) < percent

    def fresh(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def emit(self, text):
        for line in text.split("\n"):
            self.lines.append("    " * self.indent + line)

    # -- expressions

    def expression(self, kind, depth=2):
        """Source of a value of a kind, or sometimes of another."""
        if kind == "a":
            kind = self.pick("iifssltdSyb")
        if kind == "n":
            kind = self.pick("iiif")
        if self.chance(3):
            return self.pick(["None", "object", "...", "[]", "'q'", "1.5", "()", "{}", "len", "int"])
        maker = {
            "i": self.integer, "m": self.small, "f": self.floating, "s": self.string, "l": self.list, "t": self.tuple, "d": self.dict, "S": self.set,
            "y": self.bytes, "b": self.boolean, "L": self.string_list, "I": self.int_iterable, "Y": self.bytes_list,
        }[kind]
        return maker(depth - 1)

    def name(self, kind):
        names = self.names.get(kind)
        return self.pick(names) if names and self.chance(50) else None

    def small(self, depth):
        return self.pick(["0", "1", "2", "3", "-1", "-2", "4", "10", "-5", "True"])

    def integer(self, depth):
        if depth <= 0 or self.chance(35):
            return self.name("i") or self.pick(NUMBERS)
        form = self.random.randrange(13)
        x, y = self.expression("i", depth), self.expression("i", depth)
        if form < 4:
            return f"({x} {self.pick(['+', '-', '*', '//', '%', '&', '|', '^'])} {y})"
        if form == 4:
            return f"({x} {self.pick(['<<', '>>'])} {self.small(0)})"
        if form == 5:
            return f"len({self.expression(self.pick('sltdSy'), depth)})"
        if form == 6:
            return f"({x} if {self.boolean(depth)} else {y})"
        if form == 7:
            return f"int({self.expression(self.pick('ifs'), depth)})"
        if form == 8:
            return f"{self.pick(['abs', 'round', '-', '+', '~'])}({x})"
        if form == 9:
            return f"{self.pick(['sum', 'max', 'min', 'len'])}({self.comprehension('i', depth)})"
        if form == 10:
            return f"({self.expression('i', depth)}) ** {self.pick('0123')}"
        if form == 11:
            return f"{self.pick(['max', 'min', 'pow', 'divmod'])}({x}, {self.small(0)})"
        return f"{self.call(self.pick('slt'), depth)}"

    def floating(self, depth):
        if depth <= 0 or self.chance(40):
            return self.name("f") or self.pick(FLOATS)
        x, y = self.expression("n", depth), self.expression("n", depth)
        form = self.random.randrange(6)
        if form < 3:
            return f"({x} {self.pick(['+', '-', '*', '/', '//', '%'])} {y})"
        if form == 3:
            return f"round({x}, {self.small(0)})"
        if form == 4:
            return f"float({self.expression(self.pick('ifs'), depth)})"
        return f"abs({x})"

    def boolean(self, depth):
        if depth <= 0 or self.chance(15):
            return self.pick(["True", "False"])
        kind = self.pick("iifslt")
        form = self.random.randrange(7)
        if form < 3:
            return f"({self.expression(kind, depth)} {self.pick(['<', '<=', '==', '!=', '>', '>='])} {self.expression(kind, depth)})"
        if form == 3:
            return f"({self.expression('a', depth)} {self.pick(['in', 'not in'])} {self.expression(self.pick('sltd'), depth)})"
        if form == 4:
            return f"({self.boolean(depth)} {self.pick(['and', 'or'])} {self.boolean(depth)})"
        if form == 5:
            return f"(not {self.expression('a', depth)})"
        return f"({self.expression('i', depth)} {self.pick(['<', '<=', '=='])} {self.expression('i', depth)} {self.pick(['<', '>', '!='])} {self.expression('i', depth)})"

    def string(self, depth):
        if depth <= 0 or self.chance(30):
            return self.name("s") or self.pick(WORDS)
        form = self.random.randrange(11)
        if form < 3:
            return self.call("s", depth)
        if form == 3:
            return f"({self.expression('s', depth)} + {self.expression('s', depth)})"
        if form == 4:
            return f"({self.expression('s', depth)} * {self.small(0)})"
        if form == 5:
            return f"{self.expression('s', depth)}{self.slice(depth)}"
        if form == 6:
            return f"{self.pick(['str', 'repr', 'ascii'])}({self.expression('a', depth)})"
        if form == 7:
            return self.fstring(depth)
        if form == 8:
            return f"format({self.expression('a', depth)}, {self.pick(SPECS)!r})"
        if form == 9:
            template = self.pick(["%s", "%r", "%d", "%5.2f", "%x", "%-5s|", "%05d", "%s-%s", "%(a)s", "%c", "%e", "%+d", "%%", "%10s", "%.3s"])
            right = self.pick([self.expression("a", depth), f"({self.expression('a', depth)},)", f"({self.expression('a', depth)}, {self.expression('a', depth)})", "{'a': 1}"])
            return f"({template!r} % {right})"
        return f"', '.join({self.comprehension('s', depth)})"

    def fstring(self, depth):
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            parts.append(self.pick(["", "a", "{{", "}}", " = "]))
            inner = self.expression("a", min(depth, 1)).replace("{", "dict(").replace("}", ")") if self.chance(20) else self.pick(["1", "x", "'s'", "2.5", "[1, 2]", "None", "1 + 2"])
            inner = self.name(self.pick("isfl")) or inner
            if inner == "x" or "dict(" in inner or '"' in inner or "lambda" in inner:
                inner = "42"
            conversion = self.pick(["", "", "", "!r", "!s", "!a", "="])
            spec = self.pick(["", "", ":" + self.pick(SPECS), ":>{5}", ":{'<'}{6}"])
            parts.append("{" + inner + conversion + spec + "}")
        return 'f"' + "".join(parts) + '"'

    def slice(self, depth):
        def bound():
            return self.pick(["", "", self.small(0), self.pick(["0", "1", "2", "-1", "None"])])
        if self.chance(35):
            return f"[{self.small(0)}]"
        return f"[{bound()}:{bound()}" + (f":{bound()}]" if self.chance(40) else "]")

    def items(self, kind, depth, most=4):
        items = [self.expression(kind, depth) for _ in range(self.random.randrange(most))]
        if self.chance(10):
            items.append("*" + self.expression(self.pick("lts"), depth))
        return items

    def list(self, depth):
        if depth <= 0 or self.chance(30):
            return self.name("l") or self.pick(["[]", "[1, 2, 3]", "['a', 'b']", "[3, 1, 2]", "[[1], [2]]", "[1, 'a', None]", "[0.5, 2]"])
        form = self.random.randrange(9)
        if form < 3:
            return f"[{', '.join(self.items(self.pick('iisa'), depth))}]"
        if form == 3:
            return self.comprehension(self.pick("is"), depth)
        if form == 4:
            return f"({self.expression('l', depth)} {self.pick(['+'])} {self.expression('l', depth)})"
        if form == 5:
            return f"({self.expression('l', depth)} * {self.small(0)})"
        if form == 6:
            return f"{self.expression('l', depth)}{self.slice(depth)}"
        if form == 7:
            return f"sorted({self.expression(self.pick('lltsd'), depth)}{self.pick(['', ', reverse=True', ', key=str', ', key=len', ', key=lambda v: -v'])})"
        return f"list({self.pick(['range({0})', 'reversed({1})', 'enumerate({1})', 'map(str, {1})', 'zip({1}, {1})', 'filter(None, {1})', '{1}', 'zip({1}, {1}, strict=True)', 'map(lambda p, q: p, {1}, {1})']).format(self.small(0), self.expression(self.pick('lts'), depth))})"

    def tuple(self, depth):
        if depth <= 0 or self.chance(30):
            return self.name("t") or self.pick(["()", "(1,)", "(1, 2)", "('a', 1)", "(3, 1, 2)", "((1, 2), 3)"])
        form = self.random.randrange(5)
        if form < 2:
            items = self.items("a", depth)
            return "(" + "".join(item + ", " for item in items) + ")"
        if form == 2:
            return f"tuple({self.expression(self.pick('ls'), depth)})"
        if form == 3:
            return f"{self.expression('t', depth)}{self.slice(depth)}"
        return f"({self.expression('t', depth)} + {self.expression('t', depth)})"

    def dict(self, depth):
        if depth <= 0 or self.chance(30):
            return self.name("d") or self.pick(["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1]}", "dict(a=1, b=2)", "{(1, 2): 3}"])
        form = self.random.randrange(5)
        if form < 2:
            pairs = [f"{self.expression(self.pick('iist'), depth)}: {self.expression('a', depth)}" for _ in range(self.random.randrange(4))]
            if self.chance(15):
                pairs.append("**" + self.expression("d", depth))
            return "{" + ", ".join(pairs) + "}"
        if form == 2:
            return f"({self.expression('d', depth)} | {self.expression('d', depth)})"
        if form == 3:
            return f"dict({self.pick(['zip', 'enumerate', 'list'])}({self.expression(self.pick('lts'), depth)}))"
        variable = self.fresh("k")
        return f"{{{variable}: {self.expression('i', depth)} for {variable} in {self.expression(self.pick('lts'), depth)}}}"

    def set(self, depth):
        if depth <= 0 or self.chance(40):
            return self.name("S") or self.pick(["set()", "{1, 2, 3}", "{5}", "frozenset({1, 2})", "{1, 2.5}"])
        form = self.random.randrange(4)
        if form == 0:
            return "{" + ", ".join(self.pick(NUMBERS[:9]) for _ in range(self.random.randrange(1, 5))) + "}"
        if form == 1:
            return f"({self.expression('S', depth)} {self.pick('|&-^')} {self.expression('S', depth)})"
        if form == 2:
            return f"set(range({self.small(0)}))"
        variable = self.fresh("e")
        return f"{{{variable} % 5 for {variable} in range({self.small(0)})}}"

    def bytes(self, depth):
        if depth <= 0 or self.chance(40):
            return self.name("y") or self.pick(BYTES)
        form = self.random.randrange(5)
        if form == 0:
            return f"({self.expression('y', depth)} + {self.expression('y', depth)})"
        if form == 1:
            return f"{self.expression('y', depth)}{self.slice(depth)}"
        if form == 2:
            return f"bytes({self.pick([self.small(0), '[1, 2]', '[300]', 'range(3)', self.expression('s', depth), self.expression('l', depth)])})"
        return self.call("y", depth)

    def string_list(self, depth):
        return self.pick(["['a', 'b']", "[]", "('x',)", "'abc'", self.comprehension("s", depth), self.expression("l", depth)])

    def bytes_list(self, depth):
        return self.pick(["[b'a', b'b']", "[]", "(b'x', 'y')"])

    def int_iterable(self, depth):
        return self.pick(["[1, 2]", "range(3)", "(5,)", self.set(depth), "{1: 2}", self.expression("l", depth)])

    def comprehension(self, kind, depth):
        variable = self.fresh("v")
        source = self.expression(self.pick("llts"), depth) if self.chance(60) else f"range({self.small(0)})"
        element = self.pick([variable, f"({variable}, 1)", f"str({variable})"]) if self.chance(60) else self.expression(kind, depth)
        condition = f" if {variable}" if self.chance(20) else ""
        inner = f" for {self.fresh('w')} in range({self.small(0)})" if self.chance(15) else ""
        return f"[{element} for {variable} in {source}{condition}{inner}]"

    def call(self, kind, depth):
        methods = {"s": STR_METHODS, "l": LIST_METHODS, "t": TUPLE_METHODS, "d": DICT_METHODS, "S": SET_METHODS, "y": BYTES_METHODS, "i": INT_METHODS, "f": FLOAT_METHODS}[kind]
        method = self.pick(sorted(methods))
        codes, arguments, position = methods[method], [], 0
        while position < len(codes):
            code = codes[position]
            optional = position + 1 < len(codes) and codes[position + 1] == "?"
            position += 2 if optional else 1
            if optional and self.chance(50):
                break
            arguments.append(self.expression(code, depth))
        if self.chance(4):
            arguments.append(self.expression("a", 0))
        if self.chance(2):
            arguments.append(self.pick(["x=1", "key=None", "*[1]", "**{'a': 1}"]))
        receiver = self.expression(kind, depth)
        if kind in "if":
            receiver = f"({receiver})"
        return f"({receiver}).{method}({', '.join(arguments)})"

    # -- statements

    def show(self, source):
        self.emit(f"show(lambda: {source})")

    def statement(self):
        form = self.random.randrange(34)
        if form < 8:
            self.show(self.expression("a", 3))
        elif form < 12:
            self.show(self.call(self.pick("sltdSyif"), 2))
        elif form < 15:
            self.assignment()
        elif form == 15:
            self.mutation()
        elif form == 16:
            self.class_definition()
        elif form == 17:
            self.function_call()
        elif form == 18:
            self.generator_function()
        elif form == 19:
            self.control_flow()
        elif form == 20:
            self.context_manager()
        elif form == 21:
            self.match()
        elif form == 22:
            self.unpacking()
        elif form == 23:
            self.closure()
        elif form == 24:
            self.coroutine()
        elif form == 25:
            self.special_methods()
        elif form == 26:
            self.groups()
        elif form == 27:
            self.dataclass_like()
        elif form == 28:
            self.show(self.pick(["isinstance", "issubclass"]) + f"({self.expression('a', 1)}, {self.pick(['int', '(int, str)', 'list | str', 'type', '5', '()', 'object', '(int, (str, 5))'])})")
        elif form == 29:
            self.iterator_protocol()
        elif form == 30:
            self.inheritance()
        elif form == 31:
            self.loop()
        elif form == 32:
            self.descriptors()
        else:
            self.show(f"eval({self.expression('a', 2)!r})")

    def assignment(self):
        kind = self.pick("ifsltdSy")
        name = self.fresh(kind)
        self.emit(f"{name} = {self.default(kind)}")
        self.emit(f"try: {name} = {self.expression(kind, 3)}")
        self.emit("except Exception as error: print('assignment', type(error).__name__, error)")
        self.emit(f"print({name!r}, {name})" if kind != "y" else f"print({name!r}, {name} if {name} else '')")
        self.names[kind].append(name)

    @staticmethod
    def default(kind):
        return {"i": "0", "f": "0.5", "s": "''", "l": "[]", "t": "()", "d": "{}", "S": "set()", "y": "b''"}[kind]

    def mutation(self):
        kind = self.pick("lldS")
        name = self.fresh(kind)
        self.emit(f"{name} = {self.pick({'l': ['[1, 2, 3, 4]', '[]', '[[1], [2]]'], 'd': ['{1: 2}', '{}'], 'S': ['{1, 2, 3}', 'set()']}[kind])}")
        for _ in range(self.random.randrange(1, 4)):
            if kind == "l":
                action = self.pick([f"{name}{self.slice(1)} = {self.expression('a', 1)}", f"del {name}{self.slice(1)}", f"{name} += {self.expression('a', 1)}", f"{name} *= {self.small(0)}", f"{name}[{self.small(0)}] += 1"])
            elif kind == "d":
                action = self.pick([f"{name}[{self.expression('a', 1)}] = {self.expression('a', 1)}", f"del {name}[{self.expression('a', 1)}]", f"{name} |= {self.expression('d', 1)}", f"{name}[1] += {self.expression('i', 1)}"])
            else:
                action = self.pick([f"{name} {op}= {self.expression('S', 1)}" for op in "|&-^"])
            self.emit(f"try: {action}")
            self.emit("except Exception as error: print(type(error).__name__, error)")
        self.emit(f"print({name})")
        self.names[kind].append(name)

    def function_call(self):
        name = self.fresh("function")
        parameters, posonly = [], self.chance(25)
        count = self.random.randrange(4)
        has_default = False
        for index in range(count):
            has_default = has_default or self.chance(30)
            parameters.append(f"p{index}" + (f"={self.expression('i', 1)}" if has_default else ""))
            if posonly and index == 0:
                parameters.append("/")
        if self.chance(30):
            parameters.append("*rest")
        elif self.chance(30):
            parameters.append("*")
            parameters.append("k0")
        if parameters and parameters[-1] == "*rest" and self.chance(50):
            parameters.append("k1=7")
        if self.chance(30):
            parameters.append("**more")
        names = [p.split("=")[0].strip("*") for p in parameters if p not in ("/", "*")]
        self.emit(f"try:\n    def {name}({', '.join(parameters)}):\n        return {', '.join(names) + ',' if names else 'None'}")
        self.emit(f"except Exception as error: print(type(error).__name__, error)\nelse: print({name}.__defaults__, {name}.__kwdefaults__)")
        for _ in range(3):
            arguments = [self.expression("i", 1) for _ in range(self.random.randrange(4))]
            if self.chance(25):
                arguments.append(f"*{self.expression(self.pick('lts'), 1)}")
            if self.chance(40):
                arguments.append(self.pick(["k0=1", "p0=5", "p1=6", "zz=1", "k1=2", "rest=3", "p_0=1"]))
            if self.chance(20):
                arguments.append(f"**{self.pick(['dict(p1=1)', 'dict(k0=2)', '{1: 2}', self.expression('d', 1)])}")
            self.show(f"{name}({', '.join(arguments)})")

    def generator_function(self):
        name = self.fresh("generator")
        self.emit(f"def {name}(n):\n    got = None\n    try:")
        self.indent += 2
        for _ in range(self.random.randrange(1, 4)):
            self.emit(self.pick([
                "got = yield n", f"got = yield {self.expression('i', 1)}", "for i in range(n): yield i", "yield from range(n)", "x = yield from [1, 2]\nprint('from', x)",
                f"yield {self.expression('s', 1)}", "if n > 2: return n", "if got: raise KeyError(got)", "yield (yield n)"]))
        self.indent -= 2
        self.emit(f"    except {self.pick(['ValueError', 'GeneratorExit', '(TypeError, KeyError)', 'Exception'])} as error:")
        self.emit("        print('in generator', type(error).__name__, error)\n        " + self.pick(["yield 'handled'", "raise", "return 5", "raise RuntimeError('again')"]))
        self.emit("    finally:\n        print('finally')")
        handle = self.fresh("g")
        self.emit(f"{handle} = {name}({self.small(0)})")
        for _ in range(self.random.randrange(2, 6)):
            self.show(self.pick([f"next({handle})", f"next({handle}, 'end')", f"{handle}.send({self.expression('i', 1)})", f"{handle}.throw({self.pick(['ValueError', 'KeyError', 'TypeError'])}('t'))", f"{handle}.send(None)"]))
        self.show(self.pick([f"list({handle})", f"{handle}.close()", f"[*{handle}]"]))
        self.emit(f"try: {handle}.close()\nexcept Exception as error: print(error)")

    def control_flow(self):
        name = self.fresh("flow")
        self.emit(f"def {name}(n):\n    out = []\n    for i in range(n):")
        self.indent += 2
        self.try_block(3)
        self.indent -= 2
        self.emit("    else:\n        out.append('else')\n    return out")
        self.show(f"{name}({self.random.randrange(5)})")

    def try_block(self, depth):
        self.emit("try:")
        self.indent += 1
        self.simple_flow(depth)
        self.indent -= 1
        for _ in range(self.random.randrange(0, 3)):
            self.emit(f"except {self.pick(EXCEPTIONS[:-1])} as error:")
            self.indent += 1
            self.emit("out.append((type(error).__name__, str(error), type(error.__context__).__name__))")
            self.simple_flow(depth)
            self.indent -= 1
        if self.chance(60):
            self.emit("except Exception:\n    out.append('caught')")
            if self.chance(40):
                self.emit("else:\n    out.append('no error')")
        self.emit("finally:")
        self.indent += 1
        self.emit("out.append('f')" if self.chance(80) else self.pick(["out.append(i)", "if i == 3: break", "if i > 3: return out"]))
        self.indent -= 1

    def simple_flow(self, depth):
        form = self.random.randrange(9)
        if form == 0 and depth > 0:
            self.try_block(depth - 1)
        elif form == 1:
            self.emit(f"if i == {self.pick('0123')}: {self.pick(['break', 'continue', 'return out', 'raise ValueError(i)', 'pass'])}")
        elif form == 2:
            self.emit(f"raise {self.pick(EXCEPTIONS[:-1])}({self.pick(['', 'i', repr('text')])}){self.pick(['', ' from None', ' from KeyError(1)'])}")
        elif form == 3:
            self.emit(f"out.append({self.expression('a', 2)})")
        elif form == 4:
            self.emit("out.append(1 // (i - 1))")
        elif form == 5:
            self.emit("out.append([1, 2][i])")
        elif form == 6:
            self.emit("while True:\n    i += 1\n    if i > 3: break\nelse:\n    out.append('never')")
        else:
            self.emit(f"out.append(i * {self.small(0)})")

    def context_manager(self):
        name = self.fresh("Context")
        self.emit(f"class {name}:\n    def __init__(self, tag): self.tag = tag\n    def __enter__(self):\n        print('enter', self.tag)\n        {self.pick(['return self', 'return self.tag', 'raise LookupError(self.tag)', 'pass'])}")
        self.emit(f"    def __exit__(self, kind, value, traceback):\n        print('exit', self.tag, kind, value)\n        {self.pick(['return True', 'return False', 'return self.tag == 1', 'raise KeyError(self.tag)', 'pass'])}")
        function = self.fresh("use")
        self.emit(f"def {function}():\n    with {name}(1) as a, {name}(2){self.pick(['', ' as b'])}:\n        {self.pick(['return 5', 'raise ValueError(3)', 'print(type(a).__name__)', '1 / 0', 'pass'])}\n    return 'after'")
        self.show(f"{function}()")

    def match(self):
        name = self.fresh("matcher")
        self.emit(f"def {name}(value):\n    match value:")
        patterns = ["0", "1 | 2", "[]", "[x]", "[x, y]", "[x, *rest]", "[1, *_]", "{'a': x}", "{'a': 1, **rest}", "{}", "str(x)", "int() as x if x > 5", "(x, [y, z])", "float() | complex()",
                    "None", "True", "'abc'", "bool()", "list() | tuple()", "[int(x), str(y)]", "-1", "1.5", "{1: x}", "b'a'", "dict(x)", "[[x]]", "str() as x"]
        for pattern in self.random.sample(patterns, self.random.randrange(2, 7)):
            names = sorted({n for n in ("x", "y", "z", "rest") if n in pattern.replace("complex", "")})
            self.emit(f"        case {pattern}: return ({pattern!r}, {', '.join(names)})")
        self.emit("        case _: return 'other'")
        for _ in range(3):
            self.show(f"{name}({self.expression('a', 2)})")

    def unpacking(self):
        target = self.pick(["a, b", "a, *b", "*a, b", "(a, b), c", "[a, b, c]", "a, (b, *c)", "a, b, *c, d", "a,"])
        self.emit(f"try:\n    {target} = {self.expression(self.pick('lltsda'), 2)}\n    print(" + ", ".join(sorted(set(target) & set("abcd"))) + ")\nexcept Exception as error: print(type(error).__name__, error)")

    def closure(self):
        name = self.fresh("outer")
        self.emit(f"def {name}(n):\n    total = n\n    def inner(k):\n        {self.pick(['nonlocal total', 'total = 1', 'pass'])}\n        total{self.pick([' += k', ' = k * 2', ' -= n'])}\n        return total\n    return inner, lambda: total")
        first, second = self.fresh("inner"), self.fresh("peek")
        self.emit(f"{first}, {second} = {name}({self.expression('i', 1)})")
        self.show(f"[{first}({self.small(0)}), {second}(), {first}({self.small(0)})]")

    def coroutine(self):
        name = self.fresh("work")
        self.emit(f"import asyncio\nasync def {name}(n):\n    print('start', n)\n    await asyncio.sleep(0)\n    {self.pick(['return n * 2', 'raise ValueError(n)', 'return [x async for x in ' + name + '_items(n)]', 'return 1 // n'])}")
        self.emit(f"async def {name}_items(n):\n    for i in range(n):\n        yield i\n        await asyncio.sleep(0)")
        self.emit(f"async def {name}_main():\n    return await asyncio.gather(*[{name}(i) for i in range({self.pick('123')})], return_exceptions={self.pick(['True', 'False'])})")
        self.show(f"asyncio.run({name}_main())")

    def class_definition(self):
        name = self.fresh("Number")
        self.emit(f"class {name}:\n    def __init__(self, value): self.value = value\n    def __repr__(self): return f'{name}({{self.value!r}})'")
        operators = self.random.sample(["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "matmul"], 4)
        for operator in operators:
            prefix = self.pick(["", "r", "i"])
            self.emit(f"    def __{prefix}{operator}__(self, other):\n        {self.pick(['return NotImplemented', f'return {name}((self.value, other))', 'return self.value', 'raise ValueError(other)', 'return self'])}")
        for operator in self.random.sample(["eq", "lt", "le", "gt", "ge", "ne"], 2):
            self.emit(f"    def __{operator}__(self, other):\n        {self.pick(['return NotImplemented', 'return True', 'return self.value == other', 'return []', 'return self.value < other'])}")
        for unary in self.random.sample(["neg", "pos", "abs", "invert", "bool", "len", "int", "float", "index", "hash", "iter", "str", "complex", "round", "reversed"], 4):
            self.emit(f"    def __{unary}__(self):\n        return {self.pick(['self.value', '1', '-1', repr('text'), '2.5', 'True', 'None', 'iter([1, 2])'])}")
        value = self.small(1)
        self.emit(f"try: x = {name}({value})\nexcept Exception: x = {name}(0)")
        symbols = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "matmul": "@"}
        for operator in operators:
            other = self.pick(["2", "'s'", "x", "[1]", "2.5", "None"])
            self.show(self.pick([f"x {symbols[operator]} {other}", f"{other} {symbols[operator]} x"]))
        for form in self.random.sample(["x == 1", "x < 2", "x >= x", "x != x", "-x", "abs(x)", "bool(x)", "len(x)", "int(x)", "float(x)", "[1, 2][x]", "hash(x) == hash(x)", "list(x)", "str(x)", "x in [1]", "sorted([x, x])", "max(x, x)", "{x: 1}", "f'{x:>10}'", "range(x)", "not x", "~x", "round(x)", "complex(x)", "divmod(x, 2)", "sum([x])", "x()", "x[0]", "x.nope", "1 < x < 3", "[0] * x", "'%d' % x", "hex(x)", "reversed(x)"], 7):
            self.show(form)

    def special_methods(self):
        name = self.fresh("Magic")
        self.emit(f"class {name}:\n    def __init__(self): self.log = []")
        bodies = {
            "__getattr__(self, name)": ["return name * 2", "raise AttributeError(name)", "return 5"], "__getitem__(self, key)": ["return key", "raise IndexError(key)", "return [10, 20, 30][key]"],
            "__setitem__(self, key, value)": ["self.log.append((key, value))", "raise TypeError('no')"], "__delitem__(self, key)": ["self.log.append(key)", "raise KeyError(key)"],
            "__contains__(self, item)": ["return item == 1", "return 'yes'", "raise ValueError(item)"], "__call__(self, *args, **kwargs)": ["return args, kwargs", "return self.log"],
            "__len__(self)": ["return 3", "return -1", "return 'x'", "return True"], "__format__(self, spec)": ["return f'<{spec}>'", "return 5"], "__missing__(self, key)": ["return 'missing'"],
            "__bool__(self)": ["return True", "return 1", "return False"], "__iter__(self)": ["return iter([1, 2])", "yield 1", "return 5"], "__next__(self)": ["raise StopIteration", "return 1"],
            "__dir__(self)": ["return ['b', 'a']"], "__reversed__(self)": ["return 'reversed'"], "__hash__(self)": ["return 5", "return 'x'"], "__index__(self)": ["return 2", "return 1.5"],
            "__enter__(self)": ["return self"], "__repr__(self)": ["return 'repr'", "return 5", "raise KeyError('r')"], "__str__(self)": ["return 'str'", "return None"], "__eq__(self, other)": ["return True", "return NotImplemented"],
            "__lt__(self, other)": ["return True"], "__setattr__(self, name, value)": ["object.__setattr__(self, name, value)"], "__class_getitem__(cls, item)": ["return item"], "__length_hint__(self)": ["return 5"],
            "__round__(self, n=None)": ["return n"], "__trunc__(self)": ["return 3"], "__divmod__(self, o)": ["return o"], "__pow__(self, o, m=None)": ["return (o, m)"], "__bytes__(self)": ["return b'x'", "return 'x'"],
        }
        chosen = self.random.sample(sorted(bodies), 6)
        for method in chosen:
            self.emit(f"    def {method}:\n        {self.pick(bodies[method])}")
        self.emit(f"m = {name}()")
        probes = ["m.attr", "m[1]", "m[0:2]", "1 in m", "m(1, a=2)", "len(m)", "f'{m:x}'", "format(m, '>5')", "bool(m)", "list(m)", "next(m)", "dir(m)[:2]", "reversed(m)", "hash(m) == 5", "[5, 6, 7][m]", "[m]", "str(m)", "f'{m!s}'",
                  "m == 1", "m < 1", "m > 1", "m.log", f"{name}[int]", "[*m]", "m[5]", "sorted([m, m])", "round(m)", "divmod(m, 1)", "pow(m, 2, 3)", "bytes(m)", "m in [m]", "{m: 1}[m]", "int(m)", "range(m)", "'abc'[m]", "m and 1", "print(m)", "iter(m)",
                  "tuple(zip(m, m))", "setattr(m, 'q', 1)", "m.__setitem__(1, 2)", "max([m])", "enumerate(m)", "'%s %r' % (m, m)", "isinstance(m, int)"]
        probes = [p for p in probes if p not in ("iter(m)", "enumerate(m)", "[m]", "max([m])", "reversed(m)", "m.log") or "__repr__(self)" in chosen]
        if "__repr__(self)" in chosen:
            for probe in self.random.sample(probes, 9):
                self.show(probe)
        else:
            for probe in self.random.sample(["m[1]", "m[0:2]", "1 in m", "len(m)", "bool(m)", "next(m)", "hash(m) == 5", "[5, 6, 7][m]", "m < 1", f"{name}[int]", "m.attr", "f'{m:x}'", "range(m)", "int(m)", "list(m)", "bytes(m)", "dir(m)[:2]"], 7):
                self.show(probe)

    def groups(self):
        members = ", ".join(f"{self.pick(EXCEPTIONS[:-1])}({self.small(0)})" for _ in range(self.random.randrange(1, 4)))
        nested = f", ExceptionGroup('inner', [{self.pick(EXCEPTIONS[:-1])}('n')])" if self.chance(40) else ""
        self.emit(f"try:\n    try:\n        raise ExceptionGroup('outer', [{members}{nested}])")
        for _ in range(self.random.randrange(1, 3)):
            self.emit(f"    except* {self.pick(EXCEPTIONS[:-1])} as group:\n        print(repr(group), group.exceptions)\n        {self.pick(['pass', 'raise', 'raise KeyError(1)', 'print(group.message)'])}")
        self.emit("except BaseException as error:\n    print('left', repr(error))\nelse:\n    print('all handled')")

    def dataclass_like(self):
        name = self.fresh("Record")
        self.emit(f"from dataclasses import dataclass, field\n@dataclass({self.pick(['', 'order=True', 'frozen=True', 'eq=False', 'unsafe_hash=True', 'slots=True', 'kw_only=True'])})\nclass {name}:\n    a: int\n    b: str = {self.pick(WORDS)}\n    c: list = field(default_factory=list)")
        for probe in self.random.sample([f"{name}(1)", f"{name}(1, 'x', [2])", f"{name}()", f"{name}(1) == {name}(1)", f"{name}(1) < {name}(2)", f"hash({name}(1))", f"{name}(1, 2, 3, 4)", f"{name}(a=1, z=2)", f"setattr({name}(1), 'a', 2)", f"{name}.__match_args__", f"vars({name}(3))", f"{name}(a=5).c"], 4):
            if "eq=False" in "\n".join(self.lines[-8:]) and probe.startswith("hash"):
                continue
            self.show(probe if not probe.startswith("hash") else f"hash({name}(1)) == hash({name}(1))")

    def iterator_protocol(self):
        name = self.fresh("Countdown")
        self.emit(f"class {name}:\n    def __init__(self, n): self.n = n\n    def __iter__(self): return self\n    def __next__(self):\n        if self.n <= 0: raise StopIteration\n        self.n -= 1\n        return self.n")
        for probe in self.random.sample(["list({0})", "sum({0})", "max({0})", "sorted({0})", "dict(zip({0}, 'abc'))", "3 in {0}", "[*{0}, *{0}]", "tuple(map(str, {0}))", "list(filter(None, {0}))", "list(enumerate({0}, 2))", "any({0})", "all({0})", "min({0})",
                                         "''.join(map(str, {0}))", "list(zip({0}, {0}, strict=True))", "(lambda *a: a)(*{0})", "next({0})", "next(iter({0}), 'none')", "set({0})", "bytes({0})", "bytearray({0})", "[1].extend({0})", "list(reversed(list({0})))", "dict.fromkeys({0})", "{{*{0}}}", "max({0}, key=lambda v: -v)", "min({0}, default=9)"], 5):
            self.show(probe.format(f"{name}({self.random.randrange(5)})"))

    def inheritance(self):
        base = self.pick(["int", "str", "list", "dict", "tuple", "float", "set", "bytes", "Exception", "object"])
        name = self.fresh("Sub")
        value = {"int": "5", "str": "'abc'", "list": "[1, 2]", "dict": "{'a': 1}", "tuple": "(1, 2)", "float": "2.5", "set": "{1, 2}", "bytes": "b'ab'", "Exception": "'e'", "object": ""}[base]
        self.emit(f"class {name}({base}):\n    extra = 1")
        overrides = {
            "__repr__(self)": ["return 'R' + super().__repr__()"], "__eq__(self, other)": ["return False", "return super().__eq__(other)"], "__len__(self)": ["return 7"], "__getitem__(self, key)": ["return ('item', key)"],
            "__add__(self, other)": ["return 'added'", "return super().__add__(other)"], "__contains__(self, item)": ["return True"], "__iter__(self)": ["return iter([7, 8, 9])"], "__str__(self)": ["return 'S'"], "__hash__(self)": ["return 1"], "__bool__(self)": ["return False"],
            "__missing__(self, key)": ["return key"], "__call__(self)": ["return 'called'"], "__format__(self, spec)": ["return spec"], "__index__(self)": ["return 3"], "__int__(self)": ["return 9"], "__lt__(self, other)": ["return True"],
        }
        for method in self.random.sample(sorted(overrides), 3):
            self.emit(f"    def {method}: {self.pick(overrides[method])}")
        self.emit(f"x = {name}({value})")
        probes = ["x == x", "x != x", "len(x)", "x[0]", "x['zz']", "x + x", "1 in x", "list(x)", "str(x)", "f'{x:5}'", "hash(x) == 1", "bool(x)", "x.extra", "x()", "type(x).__mro__[1]", "isinstance(x, int)", "sorted([x, x])", "x < x", "int(x)", "[0, 1, 2, 3][x]", "'%s|%r' % (x, x)", "x * 2", "-x", "x.copy()",
                  f"type({name}.__base__)", "type(x * 1).__name__", "x[0:1]", "max(x, x)", "sum([x, 1])", "dict(x)", "tuple(x)", "set(x)", "''.join(x)", "x.upper()", "x.args", "{**x}", "[*x]", "x | x", "x & x", "x == " + (value or "1"), "(x, 1) < (x, 2)", "x.__class__.__name__", "x.__dict__", "repr([x])" if base != "object" else "1", "float(x)", "round(x)", "json_like" if False else "2 ** x", "divmod(x, 2)", "bytes(x)", "x >= x"]
        if base == "object":
            probes = ["x == x", "len(x)", "x[0]", "x + x", "x()", "bool(x)", "x < x", "int(x)", "x.extra", "list(x)", "hash(x) == 1", "x.__dict__"]
        for probe in self.random.sample(probes, 8):
            self.show(probe)

    def loop(self):
        self.emit(f"for v in {self.expression(self.pick('ltsd'), 1) if self.chance(70) else 'range(4)'}:")
        self.indent += 1
        self.emit(self.pick(["print('v', v)", "if v == 1: continue\nprint(v)", "if v == 2: break\nprint(v)"]))
        self.indent -= 1
        if self.chance(50):
            self.emit("else:\n    print('loop ended')")
        # An error in the loop's head would end the program; it is caught by the guard around it.
        body = self.lines
        start = max(index for index, line in enumerate(body) if line.lstrip().startswith("for v in"))
        block = ["    " + line for line in body[start:]]
        self.lines[start:] = ["    " * self.indent + "try:"] + block + ["    " * self.indent + "except Exception as error: print(type(error).__name__, error)"]

    def descriptors(self):
        name = self.fresh("Described")
        self.emit(f"class {name}:\n    __slots__ = ('a', '_b')\n    def __init__(self): self.a = 1; self._b = 2\n    @property\n    def b(self): return self._b\n    @b.setter\n    def b(self, value):\n        if value < 0: raise ValueError('negative')\n        self._b = value\n    @property\n    def c(self): return {self.pick(['self.a + self.b', 'self.nope', '1 // 0'])}\n    @classmethod\n    def make(cls, *args): return cls.__name__, args\n    @staticmethod\n    def plain(x=1): return x")
        self.emit(f"x = {name}()")
        for probe in self.random.sample(["x.a", "x.b", "x.c", "x.d", "x.make(1)", f"{name}.make()", "x.plain()", "x.plain(1, 2)", "setattr(x, 'b', 5)", "setattr(x, 'b', -5)", "setattr(x, 'c', 5)", "setattr(x, 'z', 5)", "delattr(x, 'a')", "delattr(x, 'b')", f"{name}.b.fget(x)", "x.__slots__", "x.__dict__", "hasattr(x, 'c')", "getattr(x, 'q', 'default')", "getattr(x, 5)", f"{name}.plain(7)", f"type({name}.__dict__['make']).__name__", "x.a()", f"{name}.b.__set__(x, 'u')", "x.plai", "x.mak()"], 7):
            self.show(probe)

    def uncaught(self):
        depth = self.random.randrange(1, 4)
        names = [self.fresh("level") for _ in range(depth)]
        for index, name in enumerate(names):
            if index == 0:
                body = self.pick(["return [1, 2][n]", "return {}['k']", "return n.missing", "return int('x')", "raise ValueError('bad', n)", "return 1 / (n - n)", "return undefined_name", "raise Custom(n)", "a, b = [1]", "return len(n)", "assert n == 0, 'zero'", "return n['x']", "return max([])",
                                  "return 'a' + n", "return (lambda q: q.z)(n)", "return [x for x in n]", "import nothing_here", "return next(iter([]))", "raise ExceptionGroup('g', [ValueError(1), TypeError('t')])", "raise KeyError(n) from ValueError('cause')", "return sorted([1, 'a'])", "raise"])
            else:
                call = f"{names[index - 1]}(n)"
                body = self.pick([f"return {call} + 1", f"x = ({call},\n             1)\n    return x", f"try:\n        return {call}\n    except Exception as error:\n        raise RuntimeError('wrapped') from error", f"try:\n        return {call}\n    finally:\n        n = 0", f"return [{call} for _ in range(2)]", f"with_key = {{'k': {call}}}\n    return with_key",
                                  f"try:\n        return {call}\n    except Exception:\n        return missing_name", f"return f'{{{call}}}'"])
            self.emit(f"def {name}(n):\n    {body}")
        self.emit("class Custom(Exception): pass")
        self.emit(f"{names[-1]}({self.pick(['5', '10', '3'])})")

    # -- templates

    def templates(self, tables, count):
        """Expressions of one table, each of which is shown."""
        name, lines = self.pick(tables)
        for _ in range(count):
            self.chunk(f"view(lambda: {program_templates.fill(self, self.pick(lines))})")

    def block(self, tables):
        self.chunk(program_templates.fill(self, self.pick(self.pick(tables)[1])))

    def chunk(self, source):
        """Emits a part, with imports; one that is no syntax is dropped, or compiled where it runs."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                compile(source, "part", "exec")
            except (SyntaxError, ValueError, OverflowError):
                if self.chance(90):
                    return
                self.emit(f"try: compile({source!r}, 'part', 'exec')")
                self.emit("except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)")
                return
        for module in program_templates.modules(source):
            line = f"import {module}"
            if line not in self.lines:
                self.emit(line)
        self.emit(source)

    def program(self, parts):
        """A program of statements, or of parts of one kind or another."""
        self.emit(PROLOGUE.strip("\n"))
        if parts is None:
            for _ in range(self.random.randrange(8, 16)):
                self.statement()
            if self.chance(30):
                self.uncaught()
            return "\n".join(self.lines) + "\n"
        self.emit(VIEW.strip("\n"))
        for _ in range(self.random.randrange(3, 7)):
            part = self.pick(parts)
            if part == "blocks":
                self.block(BLOCKS)
            elif part == "idioms":
                self.block(IDIOMS)
            elif part == "library":
                self.block(LIBRARY_BLOCKS)
            elif part == "texts":
                self.templates(TEXTS, 5)
            else:
                self.templates(LIBRARY, 5)
        if self.chance(25):
            self.chunk(program_templates.fill(self, self.pick(ENDINGS)))
        return "\n".join(self.lines) + "\n"


# What programs are made of, by the last digits of their seeds.
PARTS = [None, ["texts"], ["blocks"], ["texts", "blocks"], ["calls"], ["library"], ["blocks", "calls", "texts", "library"], ["idioms"]]


def program(seed):
    """The program of a seed."""
    return Generator(seed).program(PARTS[seed % len(PARTS)])
