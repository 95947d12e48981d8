# SPDX-License-Identifier: Apache-2.0
# complex: arithmetic, attributes, construction, repr.
z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, z == 3 + 4j, z != 3, hash(1 + 0j) == hash(1))
print(z + 1, z - 2j, z * 1j, z / 2, z / (1 + 1j), z**2, z**0.5, 2**z, z * z.conjugate(), 1 + z, 2 - z)
print(1j, -1j, 0j, -0j, 1 + 0j, complex(0, -0.0), complex(-0.0, 1), 1e20 + 1e-5j, complex("inf"), complex(float("nan"), 1))
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(" 3.5 "), complex(1j, 2j), complex("1e3-2.5e-1j"), complex("(1+2j)"))
print(bool(0j), bool(1j), repr(z), str(z), [z], {z: 1})
for source in ["z < 1j", "int(z)", "float(z)", "z // 2", "z % 2", "divmod(z, 1)", "complex('1 + 2j')", "complex('x')", "complex('1', 2)", "complex(1, '2')", "complex(None)", "z / 0", "0j ** -1", "round(z)", "z.nope", "complex([])"]:
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print((1 + 2j) ** 3, (1j) ** 4, 1j**2, (-1) ** 0.5, (2 + 0j) ** 10, sum([1j, 2, 3.5]))
