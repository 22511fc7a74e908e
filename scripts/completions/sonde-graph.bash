# bash completion of sonde-graph: a log.
# shellcheck shell=bash
_sonde_graph()
{
	local cur=${COMP_WORDS[COMP_CWORD]}
	COMPREPLY=()
	[ "$COMP_CWORD" -eq 1 ] || return 0
	case $cur in
	-*) mapfile -t COMPREPLY < <(compgen -W '- --help' -- "$cur") ;;
	*) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
	esac
}

complete -o filenames -F _sonde_graph sonde-graph
