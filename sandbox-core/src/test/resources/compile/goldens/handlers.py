def f(a):
    try:
        b = a()
    except (KeyError, ValueError) as e:
        raise RuntimeError from e
    except TypeError:
        raise
    except:
        return b
    else:
        b()
    finally:
        a(b)
    for x in a:
        try:
            continue
        finally:
            break
    with a as c, b() as a.d:
        return c
    try:
        a()
    except* OSError as g:
        b(g)
    except* KeyError:
        pass
