def f(x):
    match x:
        case 1 | -2.5 | "a":
            return 1
        case None | True:
            return 2
        case [a, [b, *c], *_, d] if a:
            return a, b, c, d
        case {"k": v, 2: 3, **rest}:
            return v, rest
        case a.C(1, y=[q, *_] | (q, _)) as whole:
            return whole, q
        case []:
            return 3
        case other:
            return other
