# raises SyntaxError
eval("f'" + "{f'" * 1000 + "x" + "'}" * 1000 + "'")
