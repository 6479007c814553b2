package org.twinscript.bake.pages;

import java.util.List;
import java.util.Optional;
import org.twinscript.bake.charts.HeatTable;
import org.twinscript.bake.charts.Timeline;
import org.twinscript.bake.site.Link;
import org.twinscript.bake.template.ForTemplate;
import org.twinscript.bake.template.TemplateData;

/**
 * All years that have articles.
 *
 * @param years each with how many articles it has
 * @param timeline how many articles each year has
 * @param calendar how many each month has
 * @param themes how many each theme has in each year
 */
@ForTemplate("years.ftlh")
record YearsPage(
    List<Link> years, Optional<Timeline> timeline, HeatTable calendar, HeatTable themes)
    implements TemplateData {}
