# limit memory or limit duration or completes
eval("f'" + "{1}" * 200_000 + "'")
