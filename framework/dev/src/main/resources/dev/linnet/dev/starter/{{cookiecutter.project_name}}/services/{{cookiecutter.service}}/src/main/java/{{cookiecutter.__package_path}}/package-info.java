/** The {{cookiecutter.service}} service. Read {@link {{cookiecutter.__package}}.{{cookiecutter.__class}}} first. */
@NullMarked
package {{cookiecutter.__package}};

import org.jspecify.annotations.NullMarked;
